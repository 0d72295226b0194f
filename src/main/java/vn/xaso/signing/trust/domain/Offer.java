package vn.xaso.signing.trust.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A certificate that a file offers to be believed.
///
/// @param name what people call it: in a list that of the service, else what the certificate says
/// @param from since when it is to be believed
/// @param to the day from which it is believed no more, where a list says so, or null
public record Offer(
        String name,
        AuthorityCertificate certificate,
        Use service,
        LocalDate from,
        @Nullable LocalDate to) {

    public enum Use {
        CERTIFICATES,
        TIME_STAMPS
    }
}
