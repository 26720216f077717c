/** The public's view of the plan. Decides nothing: {@code plan} of the domain does. */
package cn.com.ytajpx.anpei.web.plan;
