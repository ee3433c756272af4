# The words of the interface: buttons, menus and what screen readers say.

skip-to-content = Skip to content
book-menu = Contents of the book
first-page = About this book
page-contents = On this page
search-book = Search the book
search-needs-script = Searching needs JavaScript. All pages of the book are listed in its contents.
search-found = Places with these words:
search-none = Nothing was found with these words. Check the spelling or try another word.
color-mode = Colours
color-light = light
color-dark = dark
color-auto = as on the device
previous-page = Previous
next-page = Next
neighbours = Previous and next chapter
page-downloads = Download this page
page-downloads-and-launches = Download or run this page
download-notebook = Chapter as a notebook (ipynb)
open-in-binder = Run this chapter in JupyterLab, on Binder
open-in-hub = Run this chapter in JupyterLab, on our hub
code-shown = Code
edition-named = Edition { $edition }
chapter-numbered = Chapter { $number }
card-close = Close
card-entry = In the list of numbers
licensed = Text and data under { $text }, code under { $code }.

# What Sphinx and its theme write in English; a message is named after the English text, in small letters, after `theme-`.
theme-link-to-this-heading = Link to this heading
theme-link-to-this-image = Link to this image
theme-link-to-this-table = Link to this table
theme-link-to-this-code = Link to this code
theme-link-to-this-equation = Link to this equation
theme-link-to-this-term = Link to this term
theme-link-to-this-definition = Link to this definition
theme-link-to-this-toctree = Link to this list of contents
theme-error = Error
theme-attention = Attention
theme-caution = Caution
theme-danger = Danger
theme-hint = Hint
theme-important = Important
theme-note = Note
theme-see-also = See also
theme-tip = Tip
theme-warning = Warning
