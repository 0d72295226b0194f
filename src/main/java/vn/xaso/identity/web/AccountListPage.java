package vn.xaso.identity.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The officials of a unit and how their accounts stand.
///
/// @param rows those that were asked for
/// @param isNarrowed whether only some of them were
/// @param count how many, in words
/// @param files the same list to take along
public record AccountListPage(
        String unit,
        List<Row> rows,
        boolean maySettle,
        String text,
        String state,
        List<Choice> states,
        boolean isNarrowed,
        String count,
        List<Link> files) {

    /// @param login empty where there is no account
    public record Row(String href, String name, String titles, String login, Tag state) {}
}
