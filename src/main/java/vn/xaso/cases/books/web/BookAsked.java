package vn.xaso.cases.books.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.books.domain.BookPeriod;
import vn.xaso.cases.books.domain.CaseBook;
import vn.xaso.cases.books.domain.SubmissionWay;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;

/// What the address of a register says. Without days it is this year up to today.
record BookAsked(CaseBook book, Map<String, String> words, LocalDate today) {

    static final String HERE = "/office/registers";

    private static final List<String> NAMES = List.of("from", "to", "procedure", "field", "channel", "received");
    private static final Set<String> DAYS = Set.of("from", "to");

    static BookAsked of(Map<String, String> query, LocalDate today) {
        var words = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                words.put(name, value);
            }
        }
        var book = pick(CaseBook.values(), query.getOrDefault("book", "")).orElse(CaseBook.TRACKING);
        return new BookAsked(book, words, today);
    }

    static Form form(Map<String, String> query) {
        return pick(Form.values(), query.getOrDefault("form", "")).orElse(Form.PDF);
    }

    private static <E extends Enum<E>> Optional<E> pick(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    @Nullable
    SubmissionWay channel() {
        return pick(SubmissionWay.values(), word("channel")).orElse(null);
    }

    BookPeriod period() {
        var from = Days.find(word("from"));
        var to = Days.find(word("to")).orElseGet(() -> lastOf(from.orElse(today)));
        return new BookPeriod(from.orElse(to.withDayOfYear(1)), to);
    }

    /// Today, or the end of the year in which the register begins.
    private LocalDate lastOf(LocalDate from) {
        return from.getYear() == today.getYear() ? today : LocalDate.of(from.getYear(), 12, 31);
    }

    List<FieldMessage> messages(Texts texts) {
        var messages = new ArrayList<FieldMessage>();
        Days.mistake("from", word("from"), texts).ifPresent(messages::add);
        Days.mistake("to", word("to"), texts).ifPresent(messages::add);
        if (messages.isEmpty()) {
            period().fault()
                    .map(fault -> new FieldMessage(
                            fault == BookPeriod.Fault.YEAR ? "from" : "to", texts.of("casebooks.fault." + fault)))
                    .ifPresent(messages::add);
        }
        return List.copyOf(messages);
    }

    /// Says whether more than the days narrows the register.
    boolean isNarrowed() {
        return !DAYS.containsAll(words.keySet());
    }

    /// Another register of the same days.
    String href(CaseBook other) {
        return address(HERE, other, "", DAYS);
    }

    /// The register as a file.
    String file(Form form) {
        return address(HERE + "/file", book, form.name(), Set.copyOf(NAMES));
    }

    private String address(String path, CaseBook register, String form, Set<String> kept) {
        var address = new StringBuilder(path).append("?book=").append(register);
        words.forEach((name, value) -> {
            if (kept.contains(name)) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return form.isEmpty()
                ? address.toString()
                : address.append("&form=").append(form).toString();
    }
}
