package vn.xaso.cases.bulk.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.bulk.domain.BulkAct.Need;
import vn.xaso.cases.bulk.domain.BulkOrder;
import vn.xaso.cases.bulk.domain.BulkRun;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Days;

/// What was sent of a run.
final class BulkForm {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 30);

    private BulkForm() {}

    static Optional<BulkAct> act(@Nullable String name) {
        return Arrays.stream(BulkAct.values())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }

    /// Ids with commas between them; what is none is passed over.
    static List<UUID> cases(List<String> sent) {
        return sent.stream()
                .flatMap(some -> Stream.of(some.split(",", -1)))
                .map(BulkForm::id)
                .filter(Objects::nonNull)
                .distinct()
                .limit(BulkRun.MOST)
                .toList();
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    static BulkOrder order(BulkAct act, Map<String, String> sent) {
        var official = act.needs(Need.OFFICIAL) || act.needs(Need.LEADER) ? id(sent.get("official")) : null;
        var until = act.needs(Need.DAY) ? endOf(sent.get("day")) : null;
        var note = act.needs(Need.NOTE) ? sent.getOrDefault("note", "").strip() : "";
        return new BulkOrder(act, note, official, until);
    }

    private static @Nullable Instant endOf(@Nullable String day) {
        return Days.find(day)
                .map(found -> found.atTime(END_OF_DAY).atZone(OfficeClock.ZONE).toInstant())
                .orElse(null);
    }
}
