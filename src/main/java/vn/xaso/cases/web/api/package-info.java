/// The cases for other systems: JSON in, JSON or a problem out. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.web.api;
