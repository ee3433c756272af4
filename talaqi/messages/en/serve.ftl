# What `make serve` says at the terminal.

serve-at = The book is at { $address }: edit, save, and it is built again. Ctrl-C ends it.
serve-kept = Not built; the last good book is still shown. Fix this and save.
serve-waiting = Not built, and there is no earlier book to show. Fix this and save.
serve-missing = make serve needs livereload: .venv/bin/python -m pip install --require-hashes -r .binder/requirements.txt
serve-port = The book cannot be shown on port { $port } ({ $problem }): name another, .venv/bin/python -m talaqi serve --port 8001
