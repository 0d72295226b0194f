package vn.xaso.queue.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xaso.queue.application.LineDesk;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.ui.FieldMessage;

/// A line as a form.
public record LineForm(
        String letter,
        String name,
        String nameEn,
        String counters,
        String minutes,
        String perHour,
        List<FieldMessage> messages) {

    static LineForm typed(Map<String, String> typed, List<FieldMessage> messages) {
        return new LineForm(
                typed.getOrDefault("letter", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("nameEn", ""),
                typed.getOrDefault("counters", ""),
                typed.getOrDefault("minutes", "10"),
                typed.getOrDefault("perHour", "0"),
                messages);
    }

    static LineForm of(QueueLine line) {
        return new LineForm(
                line.letter(),
                line.name(),
                line.nameEn(),
                line.counters().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                String.valueOf(line.minutes()),
                String.valueOf(line.perHour()),
                List.of());
    }

    static LineDesk.Typed read(Map<String, String> sent) {
        return new LineDesk.Typed(
                sent.getOrDefault("letter", ""),
                sent.getOrDefault("name", ""),
                sent.getOrDefault("nameEn", ""),
                sent.getOrDefault("counters", ""),
                sent.getOrDefault("minutes", ""),
                sent.getOrDefault("perHour", ""));
    }

    static int version(Map<String, String> sent) {
        var version = sent.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
