package vn.xaso.directory.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// A year of an office: months, hours, marked days, and the form that marks one more.
///
/// @param mayChange false for those who only look
public record CalendarPage(
        int year,
        List<Month> months,
        List<Sign> legend,
        List<HoursLine> hours,
        List<DayLine> own,
        List<DayLine> national,
        boolean mayChange,
        List<Choice> kinds,
        DayForm form,
        List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }

    public record Month(String name, List<List<Cell>> weeks) {}

    /// @param number the day of the month, or 0 where the week begins or ends in another month
    /// @param sign empty for a usual day
    /// @param words what the sign means, for those who hear the page
    public record Cell(int number, String sign, String words, String css) {}

    public record Sign(String sign, String words, String css) {}

    public record HoursLine(String weekday, String sessions) {}

    /// @param iso the day as it stands in addresses
    public record DayLine(String day, String iso, String kind, String name, String source, boolean confirmed) {}
}
