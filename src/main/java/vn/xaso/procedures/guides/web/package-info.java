/// The pages on which questions are written and answered.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.guides.web;
