package vn.xaso.playportal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the portal of the demonstration keeps.
public interface PortalBook {

    /// @param body as it came, as JSON
    /// @param times how often it was told
    record Kept(String code, String decides, String body, Instant receivedAt, int times) {}

    record KeptFile(String id, String name, String sha256, int size) {}

    /// @param records, files, steps how many there are
    record Figures(int records, int files, int steps) {}

    Optional<String> answer(String key);

    void answered(String key, String answer, Instant at);

    Optional<Kept> find(String code);

    void keep(String code, String decides, String body, Instant at);

    /// Of an agency that decides, by code.
    List<Kept> of(String decides, String after, int most);

    /// The newest first.
    ///
    /// @param q a part of the code, or empty
    List<Kept> newest(String q, int most);

    Optional<String> fileWith(String code, String sha256);

    void file(String id, String code, KeptFile file, Instant at);

    List<KeptFile> files(String code);

    void step(String code, String body);

    List<String> steps(String code);

    Figures figures();

    Map<Fault, String> faults();

    void set(Map<Fault, String> faults);
}
