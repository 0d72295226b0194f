-- When units merge, what is asked for moves with its open case; the books stay with the old unit.
grant update (unit_id) on cases.certification to ${app_role};
grant update (unit_id) on cases.certified_paper to ${app_role};
