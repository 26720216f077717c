/** The audit trail as administrators and auditors search it. */
package cn.com.ytajpx.anpei.web.admin.audit;
