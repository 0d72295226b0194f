package vn.xaso.cases.application.print;

import java.util.List;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Form 02: what the applicant has to supply.
///
/// @param stage before acceptance or during the handling, in words
/// @param clock what the request does to the time limit
public record SupplementPage(
        FormHead head,
        List<Fact> facts,
        String stage,
        List<String> wanted,
        String clock,
        String contact,
        SignatureBlock left,
        SignatureBlock right) {}
