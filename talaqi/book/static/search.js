const Search = { setIndex(index) { this.index = index } }
