// levers_people
