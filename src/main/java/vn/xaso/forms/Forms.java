package vn.xaso.forms;

import java.util.List;
import java.util.UUID;

/// The shelf of all forms that were ever published.
public interface Forms {

    /// Answered from memory after the first time: a published form never changes.
    FormDefinition get(UUID id);

    /// @param key the lasting name of the form
    record Stored(UUID id, String key, int version) {}

    /// The newest version of every form, by key.
    List<Stored> newest();

    /// Publishes a form; the same content again gives the same form, other content a new version.
    ///
    /// @param key the lasting name of the form, such as `birth-registration`
    /// @param schema JSON Schema 2020-12
    /// @param layout a layout in the manner of JSON Forms
    UUID store(String key, String schema, String layout);

    /// Publishes one form of several: their questions one after the other, each asked once.
    ///
    /// @param titleEn the same in English
    UUID join(String key, String title, String titleEn, List<UUID> forms);
}
