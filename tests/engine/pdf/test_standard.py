"""Each PDF says that it follows PDF/UA-1, and veraPDF says so too."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

VERSION = "1.28.2"
SHA256 = "687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6"
JAR = Path(
    os.environ.get("VERAPDF_JAR")
    or Path.home() / f".m2/repository/org/verapdf/apps/greenfield-apps/{VERSION}/greenfield-apps-{VERSION}.jar"
)


def test_pdfs_keep_pdf_ua(volumes: dict[str, Path]) -> None:
    if not JAR.is_file() or not shutil.which("java"):
        pytest.skip(
            "veraPDF is not here: set VERAPDF_JAR to its jar (mvn dependency:get "
            f"-Dartifact=org.verapdf.apps:greenfield-apps:{VERSION}), with Java installed"
        )
    assert hashlib.sha256(JAR.read_bytes()).hexdigest() == SHA256, f"{JAR} is not greenfield-apps {VERSION}"
    run = [
        "java",
        "-XX:+UseSerialGC",
        "-cp",
        str(JAR),
        "org.verapdf.apps.GreenfieldCliWrapper",
        "--flavour",
        "ua1",
        "--format",
        "xml",
        *map(str, volumes.values()),
    ]
    report = ElementTree.fromstring(subprocess.run(run, capture_output=True, text=True).stdout)
    judged = report.findall(".//validationReport")
    assert len(judged) == len(volumes)
    failed = [
        f"{rule.get('clause')}: {rule.findtext('description')} ({rule.get('failedChecks')} times)"
        for rule in report.findall(".//rule[@status='failed']")
    ]
    assert not failed, "\n".join(failed)
    assert all(one.get("isCompliant") == "true" and "PDF/UA-1" in one.get("profileName") for one in judged)
