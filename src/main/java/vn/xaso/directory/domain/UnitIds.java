package vn.xaso.directory.domain;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import vn.xaso.directory.UnitLevel;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;

/// Gives a unit the same id in every installation: a UUID of version 8 out of level, code and first day.
public final class UnitIds {

    private UnitIds() {}

    public static UnitId of(UnitLevel level, String code, LocalDate firstDay) {
        var text = "vn.xaso.unit:" + level + ":" + code + ":" + firstDay;
        var bytes = ByteBuffer.wrap(Sha256.of(text));
        long high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UnitId(new UUID(high, low));
    }
}
