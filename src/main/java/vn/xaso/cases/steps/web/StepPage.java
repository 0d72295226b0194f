package vn.xaso.cases.steps.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// The steps of a case, shown again because something in their forms was refused.
public record StepPage(String caseHref, String code, String procedure, StepPanel panel, List<FieldMessage> messages) {}
