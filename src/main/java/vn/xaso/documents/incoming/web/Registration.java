package vn.xaso.documents.incoming.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// The form of the register.
///
/// @param read what a program read, beside the fields
/// @param alikes earlier entries that look the same
public record Registration(RegistrationForm form, ReadFields read, List<Alike> alikes) {

    /// An entry that looks the same.
    ///
    /// @param file the address of its document, or empty
    public record Alike(String id, String href, String file, List<Fact> facts) {}
}
