package vn.xaso.cases.legs.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;

/// Which organisations answer late, and how long.
public record OrganisationPage(
        List<Link> tabs,
        String from,
        String to,
        String clear,
        List<Line> lines,
        List<Link> files,
        List<FieldMessage> messages) {

    /// @param share of what is over or overdue, such as `25%`, or a dash
    /// @param average how long over the time, in words, or a dash
    public record Line(
            String href,
            String partner,
            String asked,
            String open,
            String ended,
            String late,
            String share,
            String average,
            String longest) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
