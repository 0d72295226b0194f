package vn.xaso.signing;

import java.time.LocalDate;

/// The roots whose certificates are believed.
public interface TrustedRoots {

    /// @param pem the certificate as text
    /// @param source where it was taken from, for whoever asks later why it is believed
    void add(String name, String pem, String source, LocalDate validFrom);
}
