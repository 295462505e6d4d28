// levers_projects
