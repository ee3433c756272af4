// Tells the pages of earlier editions which one is the newest.
for (const line of document.querySelectorAll(".kept-edition"))
  if (line.dataset.label != {{ label|tojson }}) line.querySelector(".newer").textContent = line.dataset.newer + " " + {{ label|tojson }}
