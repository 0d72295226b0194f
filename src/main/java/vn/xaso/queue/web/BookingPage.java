package vn.xaso.queue.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// Where one books an hour.
///
/// @param lines those for which times are booked
/// @param hours of the chosen line and day; empty before both are chosen
/// @param asked whether a line and a day were chosen
public record BookingPage(
        String unit,
        String code,
        List<Choice> lines,
        String line,
        List<Choice> days,
        String day,
        boolean asked,
        List<Choice> hours,
        String hour,
        String name,
        String phone,
        List<FieldMessage> messages) {}
