package vn.xaso.signing.domain;

import java.time.Duration;

/// How many wrong PINs in a row are borne, and how long the access is locked after them.
public record PinLock(int attempts, Duration pause) {

    public static final PinLock USUAL = new PinLock(5, Duration.ofMinutes(15));
}
