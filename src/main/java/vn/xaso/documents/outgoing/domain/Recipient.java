package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Who gets the document.
///
/// @param unit a unit of this house, or null for another organisation
/// @param carriedAt when it went out: by the house, or when somebody marked it as sent
/// @param byHand how it went outside this house, such as `Bưu điện`; empty for the others
/// @param covers how many envelopes went by post, or null
public record Recipient(
        int no,
        @Nullable UnitId unit,
        String name,
        @Nullable Instant carriedAt,
        String byHand,
        @Nullable Integer covers,
        String note) {

    public static Recipient of(int no, @Nullable UnitId unit, String name) {
        return new Recipient(no, unit, name, null, "", null, "");
    }
}
