package vn.xaso.demo;

import vn.xaso.kernel.Actor;

/// An official of the demonstration, ready to act.
///
/// @param role as the list of people names it, such as ONE_STOP
public record DemoPerson(String unitCode, String login, String role, Actor actor) {}
