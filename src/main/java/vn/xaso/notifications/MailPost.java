package vn.xaso.notifications;

import java.util.Map;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;

/// Takes letters to officials in. Where no mail server is named nobody reads letters, and nothing is tried.
///
/// A letter names no citizen: it may lie on a server of somebody else. The rows of the unit must be open (`UnitScope`).
public interface MailPost {

    /// Whether letters leave at all.
    boolean isOn();

    /// Who of the unit wants summaries by e-mail, and in which language.
    Map<UUID, Language> readers(UnitId unit);

    /// Writes it down in the caller's transaction; it leaves after the commit.
    void post(UnitId unit, UUID person, Letter letter);

    /// @param key what it is, so that it leaves once, such as `digest 2026-11-27 MORNING`
    /// @param plain the whole text without marks
    /// @param html the same for readers that show it
    record Letter(String key, String subject, String plain, String html) {}
}
