package vn.xaso.queue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.queue.application.Bookings;
import vn.xaso.queue.application.QueueReading;
import vn.xaso.queue.application.TicketDesk;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.queue.domain.Ticket;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page on which an hour is booked, and reads what was chosen there.
@Component
class BookingPages {

    private static final int LONGEST_NAME = 100;

    private final QueueReading reading;
    private final Bookings bookings;
    private final TicketDesk desk;

    BookingPages(QueueReading reading, Bookings bookings, TicketDesk desk) {
        this.reading = reading;
        this.bookings = bookings;
        this.desk = desk;
    }

    BookingPage make(Unit unit, String code, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var lines = bookable(unit.id());
        var days = bookings.days(unit.id());
        var line = line(lines, typed);
        var day = Days.find(typed.getOrDefault("day", "")).filter(days::contains);
        boolean asked = line.isPresent() && day.isPresent();
        return new BookingPage(
                unit.fullName(),
                code,
                lines.stream()
                        .map(one -> new Choice(one.id().toString(), QueueWords.name(one, texts)))
                        .toList(),
                line.map(one -> one.id().toString()).orElse(""),
                days.stream()
                        .map(one ->
                                new Choice(one.toString(), texts.weekday(one.getDayOfWeek()) + ", " + texts.day(one)))
                        .toList(),
                day.map(LocalDate::toString).orElse(""),
                asked,
                asked ? hours(unit.id(), line.get(), day.get(), texts) : List.of(),
                typed.getOrDefault("hour", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("phone", ""),
                wrong);
    }

    private List<Choice> hours(UnitId unit, QueueLine line, LocalDate day, Texts texts) {
        return bookings.hours(unit, line, day).stream()
                .filter(hour -> hour.left() > 0)
                .map(hour ->
                        new Choice(hour.begins().toString(), texts.of("queue.booking.hour", hour.at(), hour.left())))
                .toList();
    }

    /// @throws Mistakes with everything that is wrong, by field
    Ticket book(Unit unit, Map<String, String> sent) {
        var line = line(bookable(unit.id()), sent);
        var hour = line.flatMap(one -> time(sent).flatMap(begins -> bookings.find(unit.id(), one, begins)));
        var name = SearchText.tidy(sent.getOrDefault("name", ""));
        var phone = sent.getOrDefault("phone", "").replaceAll("\\D", "");
        var check = new Mistakes.Check();
        check.require("line", line.isPresent(), "queue.booking.line.none");
        check.require("hour", hour.isPresent(), "queue.booking.hour.none");
        check.require("name", !name.isEmpty() && name.length() <= LONGEST_NAME, "queue.booking.name.wrong");
        check.require("phone", phone.matches("0\\d{9}"), "queue.booking.phone.wrong");
        check.end();
        return desk.book(unit.id(), line.orElseThrow().id(), hour.orElseThrow().begins(), name, phone);
    }

    private List<QueueLine> bookable(UnitId unit) {
        return reading.lines(unit).stream().filter(line -> line.perHour() > 0).toList();
    }

    private static Optional<QueueLine> line(List<QueueLine> lines, Map<String, String> typed) {
        return lines.stream()
                .filter(line -> line.id().toString().equals(typed.get("line")))
                .findFirst();
    }

    private static Optional<Instant> time(Map<String, String> sent) {
        try {
            return Optional.of(Instant.parse(sent.getOrDefault("hour", "")));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
