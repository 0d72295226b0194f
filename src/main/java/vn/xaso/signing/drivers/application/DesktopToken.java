package vn.xaso.signing.drivers.application;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Sha256;
import vn.xaso.kernel.UnitId;

/// What the signing program on somebody's computer shows: whose rows to open, and a secret. It opens one document.
record DesktopToken(UnitId unit, byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    static DesktopToken fresh(UnitId unit) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new DesktopToken(unit, secret);
    }

    static DesktopToken of(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException noToken) {
            throw new Absent("token");
        }
        if (bytes.length != ID_BYTES + SECRET_BYTES) {
            throw new Absent("token");
        }
        var id = ByteBuffer.wrap(bytes);
        return new DesktopToken(
                new UnitId(new UUID(id.getLong(), id.getLong())), Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    String text() {
        var bytes = ByteBuffer.allocate(ID_BYTES + SECRET_BYTES)
                .putLong(unit.value().getMostSignificantBits())
                .putLong(unit.value().getLeastSignificantBits())
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "DesktopToken[]";
    }
}
