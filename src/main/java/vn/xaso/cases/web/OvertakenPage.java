package vn.xaso.cases.web;

import java.util.List;
import vn.xaso.ui.Happening;

/// What changed since the person opened the case.
public record OvertakenPage(String href, List<Happening> events) {}
