-- When units are merged, what is asked for in an open case goes to the successor; the books stay.
grant update (unit_id) on cases.certification, cases.certified_paper to ${app_role};
