// Names the newest edition on the pages of earlier ones.
for (const line of document.querySelectorAll(".kept-edition"))
  if (line.dataset.label != {{ label|tojson }}) line.querySelector(".newer").textContent = line.dataset.newer + " " + {{ label|tojson }}
