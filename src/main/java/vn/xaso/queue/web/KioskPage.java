package vn.xaso.queue.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// Where one takes a ticket.
///
/// @param kiosk whether it stands in the office with a printer
/// @param closed why no tickets are given now, or empty
/// @param bookable whether times can be booked
/// @param phone what was typed
public record KioskPage(
        String unit,
        String code,
        boolean kiosk,
        String closed,
        boolean bookable,
        List<Line> lines,
        String phone,
        List<FieldMessage> messages) {

    public record Line(String id, String letter, String name, String time, int waiting) {}
}
