package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Tag;

/// The officials of a unit and how their accounts stand.
public record AccountListPage(String unit, List<Row> rows, boolean maySettle) {

    /// @param login empty where there is no account
    public record Row(String href, String name, String titles, String login, Tag state) {}
}
