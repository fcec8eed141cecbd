package org.vivier.applications.drafts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the files of drafts may take.
 *
 * @param usual what one draft may have however full the others are, once the owner of its address
 *     answered; before that, as long as its network stays within its share
 * @param draft the most that one draft may have
 * @param address the most that all drafts with one e-mail address may have
 * @param all the most that all drafts may have
 * @param network what drafts whose address has not answered may add in a day from one network,
 *     while all drafts together have too much
 */
@ConfigurationProperties("vivier.drafts.files")
record DraftLimits(
    @DefaultValue("40MB") DataSize usual,
    @DefaultValue("100MB") DataSize draft,
    @DefaultValue("200MB") DataSize address,
    @DefaultValue("10GB") DataSize all,
    @DefaultValue("160MB") DataSize network) {}
