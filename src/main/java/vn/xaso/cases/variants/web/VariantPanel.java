package vn.xaso.cases.variants.web;

import java.util.List;
import vn.xaso.ui.Choice;

/// The case of the procedure, on the page of a matter: said, or to be said.
///
/// @param chosen in words, or empty where nobody has said it
/// @param limit the time limit that follows, or empty
/// @param choices empty where there is nothing more to choose
public record VariantPanel(String href, String chosen, String limit, List<Choice> choices, String value) {}
