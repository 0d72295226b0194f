package vn.xaso.cases.application.print;

import java.util.List;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Form 04: the office apologises for being late and names a new day.
public record ApologyPage(
        FormHead head,
        String to,
        String opening,
        List<Fact> facts,
        List<String> reasons,
        String closing,
        List<String> recipients,
        SignatureBlock right) {}
