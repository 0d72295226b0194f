package vn.xaso.search.web;

import org.springframework.stereotype.Component;
import vn.xaso.search.application.IndexDesk;
import vn.xaso.ui.HealthFact;

/// How many entries the search does not know yet, a thousand at most. Always 0 where the database answers.
@Component
class IndexHealth implements HealthFact {

    private final IndexDesk desk;

    IndexHealth(IndexDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "search-behind";
    }

    @Override
    public String value() {
        return String.valueOf(desk.behind());
    }
}
