package vn.xaso.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes UUIDs of version 7: the first 48 bits are the time, so that new rows lie side by side in an index.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long time = System.currentTimeMillis();
        long random = RANDOM.nextLong();
        long high = (time << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
