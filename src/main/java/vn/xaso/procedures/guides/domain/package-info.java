/// Questions, answers, and where they lead.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.guides.domain;
