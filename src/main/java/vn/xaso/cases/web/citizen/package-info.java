/// Pages on which a citizen applies from home and follows the own cases.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.web.citizen;
