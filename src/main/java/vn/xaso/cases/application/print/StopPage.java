package vn.xaso.cases.application.print;

import java.util.List;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Form 05: the office stops a case.
public record StopPage(
        FormHead head,
        String to,
        List<Fact> facts,
        List<String> grounds,
        String decision,
        List<String> recipients,
        SignatureBlock right) {}
