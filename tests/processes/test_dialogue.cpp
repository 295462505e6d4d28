// dialogue
