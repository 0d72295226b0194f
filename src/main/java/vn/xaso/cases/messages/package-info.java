/// What the applicant and the office write to each other about a case. A nested part of the module, see ADR 9.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.messages;
