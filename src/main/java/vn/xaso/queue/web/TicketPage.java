package vn.xaso.queue.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// One's own ticket.
///
/// @param code what is called out, or empty before a booked visitor has come
/// @param line what one waits for
/// @param turn how far it is, in words
/// @param counter where one is called to, or empty
/// @param kiosk whether the page stands on the kiosk and prints
/// @param square the path of the code that a phone reads; `side` is its view box
/// @param mayArrive whether the booked time has come
/// @param mayCancel whether the ticket can be given back
public record TicketPage(
        String unit,
        String href,
        String back,
        String code,
        String line,
        Tag tag,
        String turn,
        String counter,
        List<Fact> facts,
        boolean kiosk,
        String square,
        int side,
        boolean mayArrive,
        boolean mayCancel,
        boolean live,
        List<FieldMessage> messages) {}
