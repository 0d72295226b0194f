package vn.xaso.cases.application.print;

import java.util.List;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Form 03: why the office does not take the case in.
public record RefusalPage(
        FormHead head,
        List<Fact> facts,
        List<String> reasons,
        List<String> bases,
        String contact,
        SignatureBlock left,
        SignatureBlock right) {}
