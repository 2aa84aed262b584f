-- Whoever is shown is shown with their absences, those entered in error among them, which the rule against two at once leaves out.
create index absence_by_staff on absence (staff_id);
