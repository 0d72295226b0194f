package vn.xaso.cases.linked.web;

/// Says on the page of a step to which linked case it belongs.
///
/// @param href empty where the reader may not open it
public record ChildPanel(String href, String code, String procedure, int no) {}
