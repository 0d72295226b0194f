package vn.xaso.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.xaso.audit.domain.EntryFilter;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What was typed into the filters, as it stands in the address.
public record AuditFilterForm(
        @Nullable String act,
        @Nullable String subject,
        @Nullable String account,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before) {

    /// The filters without the place in the list, as the end of an address.
    String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("act", typed(act));
        parts.put("subject", typed(subject));
        parts.put("account", typed(account));
        parts.put("from", typed(from));
        parts.put("to", typed(to));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + UriUtils.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    List<FieldMessage> mistakes(Texts texts) {
        var mistakes = new ArrayList<FieldMessage>();
        if (!typed(account).isEmpty() && uuid(account) == null) {
            mistakes.add(new FieldMessage("account", texts.of("audit.list.account.wrong")));
        }
        Days.mistake("from", from, texts).ifPresent(mistakes::add);
        Days.mistake("to", to, texts).ifPresent(mistakes::add);
        return mistakes;
    }

    EntryFilter filter() {
        var last = day(to);
        return new EntryFilter(
                blankToNull(act),
                blankToNull(subject),
                uuid(account),
                start(day(from)),
                start(last == null ? null : last.plusDays(1)),
                uuid(before));
    }

    static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return typed(text).isEmpty() ? null : typed(text);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return typed(text).isEmpty() ? null : UUID.fromString(typed(text));
        } catch (IllegalArgumentException mistyped) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return Days.find(text).orElse(null);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
