package vn.xaso.office.web;

import java.util.List;
import vn.xaso.cases.CaseWork.Group;
import vn.xaso.ui.Link;

/// What a few words find.
public record SearchPage(String text, Group cases, List<Link> procedures, List<Link> units) {

    public boolean isEmpty() {
        return cases.lines().isEmpty() && procedures.isEmpty() && units.isEmpty();
    }
}
