//! What every row must be before it is compiled.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Sources,
    asl::Asl,
    fold::fold,
    rows,
    table::{Row, table},
};

/// All tables, checked, in the order in which they are compiled.
pub struct Checked {
    /// In alphabetical order.
    pub comuni: Vec<Comune>,
    /// Consultori, then CAV, each in the order of their ids.
    pub places: Vec<Place>,
    /// What each ASL is called, in the order of [`Asl::ALL`].
    pub asl_names: Vec<String>,
    /// The national helpline: what it is called and its number.
    pub helpline: (String, String),
}

pub struct Comune {
    pub istat: String,
    pub name: String,
    pub sigla: String,
    pub former: Vec<String>,
    pub asl: Asl,
    pub point: Point,
}

#[derive(Clone, Copy, PartialEq)]
pub struct Point {
    /// In hundred-thousandths of a degree, as all coordinates are.
    pub lat: u32,
    pub lon: u32,
}

pub struct Place {
    /// The letter that the widget reads.
    pub kind: char,
    /// Its place among the comuni.
    pub comune: usize,
    pub id: String,
    pub name: String,
    pub address: String,
    pub cap: String,
    pub phone: String,
    pub phone_2: String,
    pub email: String,
    pub web: String,
    pub year: String,
    pub checked: String,
    pub point: Point,
}

/// Lombardia, in hundred-thousandths of a degree: latitudes, then longitudes.
const BOX: [std::ops::RangeInclusive<u32>; 2] = [4_460_000..=4_670_000, 840_000..=1_150_000];

/// Checks all tables.
pub fn check(sources: &Sources) -> Result<Checked, String> {
    let asl_rows: Vec<Row<rows::AslComune>> = table("asl_comuni", &sources.asl_comuni)?;
    let (asl_of, asl_names) = asl(&asl_rows)?;
    let comuni = comuni(
        &table("comuni", &sources.comuni)?,
        &asl_of,
        &table("fusioni", &sources.fusioni)?,
    )?;
    let known = Known {
        by_istat: comuni
            .iter()
            .enumerate()
            .map(|(at, comune)| (comune.istat.clone(), at))
            .collect(),
        comuni: &comuni,
    };
    for row in &asl_rows {
        known.comune(row, &row.cells.istat, &row.cells.comune, &row.cells.sigla)?;
    }
    let mut places = consultori(&table("consultori", &sources.consultori)?, &known)?;
    let (cav, helpline) = cav(&table("cav", &sources.cav)?, &known)?;
    places.extend(cav);
    Ok(Checked {
        comuni,
        places,
        asl_names,
        helpline,
    })
}

/// The ASL of each ISTAT code, and what each ASL is called.
fn asl(rows: &[Row<rows::AslComune>]) -> Result<(BTreeMap<String, Asl>, Vec<String>), String> {
    let mut of = BTreeMap::new();
    let mut names = vec![String::new(); Asl::ALL.len()];
    for row in rows {
        let cells = &row.cells;
        sourced(row, "asl_fonte", &cells.asl_fonte)?;
        sourced(row, "asst_fonte", &cells.asst_fonte)?;
        let asl = one_of_asl(row, &cells.asl_2014)?;
        names[asl as usize].clone_from(&cells.asl_2014);
        if of.insert(cells.istat.clone(), asl).is_some() {
            return row.refuse(format!(
                "the ISTAT code `{}` has a row already; remove one",
                cells.istat
            ));
        }
    }
    Ok((of, names))
}

fn comuni(
    rows: &[Row<rows::Comune>],
    asl_of: &BTreeMap<String, Asl>,
    mergers: &[Row<rows::Fusione>],
) -> Result<Vec<Comune>, String> {
    let mut comuni: Vec<Comune> = Vec::new();
    let mut codes = BTreeMap::new();
    let mut names = BTreeSet::new();
    for row in rows {
        let cells = &row.cells;
        sourced(row, "coord_fonte", &cells.coord_fonte)?;
        if cells.istat.len() != 6 || !figures(&cells.istat) {
            return row.refuse(format!(
                "`istat` must be six figures, not `{}`",
                cells.istat
            ));
        }
        if codes.insert(cells.istat.clone(), comuni.len()).is_some() {
            return row.refuse(format!(
                "the ISTAT code `{}` has a row already; remove one",
                cells.istat
            ));
        }
        if cells.sigla.len() != 2
            || !cells
                .sigla
                .bytes()
                .all(|letter| letter.is_ascii_uppercase())
        {
            return row.refuse(format!(
                "`sigla` must be the two letters of a province, not `{}`",
                cells.sigla
            ));
        }
        name(row, &cells.nome)?;
        if !names.insert(folded(&cells.nome)) {
            return row.refuse(format!(
                "another comune is called `{}` too; the first question could not tell them apart",
                cells.nome
            ));
        }
        let Some(&asl) = asl_of.get(&cells.istat) else {
            return row.refuse(format!(
                "the ISTAT code `{}` has no row in asl_comuni.csv; add it",
                cells.istat
            ));
        };
        let mut former = Vec::new();
        for ex in cells.ex_comuni.split('|').filter(|ex| !ex.is_empty()) {
            name(row, ex)?;
            former.push(ex.to_owned());
        }
        comuni.push(Comune {
            istat: cells.istat.clone(),
            name: cells.nome.clone(),
            sigla: cells.sigla.clone(),
            former,
            asl,
            point: point(row, &cells.lat, &cells.lon)?,
        });
    }
    for row in mergers {
        let cells = &row.cells;
        sourced(row, "fonte", &cells.fonte)?;
        name(row, &cells.comune_soppresso)?;
        let Some(&at) = codes.get(&cells.istat_attuale) else {
            return row.refuse(format!(
                "the ISTAT code `{}` is no comune of comuni.csv",
                cells.istat_attuale
            ));
        };
        let comune = &mut comuni[at];
        if comune.name != cells.comune_attuale {
            return row.refuse(format!(
                "`{}` is {}, not {}",
                comune.istat, comune.name, cells.comune_attuale
            ));
        }
        if !comune.former.contains(&cells.comune_soppresso) {
            comune.former.push(cells.comune_soppresso.clone());
        }
    }
    for comune in &mut comuni {
        // A merger may keep a name: then it is no former one.
        let today = folded(&comune.name);
        comune.former.retain(|former| folded(former) != today);
    }
    comuni.sort_by_key(|comune| folded(&comune.name));
    Ok(comuni)
}

/// The comuni, by their ISTAT codes.
struct Known<'a> {
    comuni: &'a [Comune],
    by_istat: BTreeMap<String, usize>,
}

impl Known<'_> {
    /// The place of a comune among all, if its code, name and province agree.
    fn comune<T>(
        &self,
        row: &Row<T>,
        istat: &str,
        name: &str,
        sigla: &str,
    ) -> Result<usize, String> {
        let Some(&at) = self.by_istat.get(istat) else {
            return row.refuse(format!(
                "the ISTAT code `{istat}` is no comune of comuni.csv"
            ));
        };
        let comune = &self.comuni[at];
        if comune.name != name || comune.sigla != sigla {
            return row.refuse(format!(
                "`{istat}` is {} ({}), not {name} ({sigla})",
                comune.name, comune.sigla
            ));
        }
        Ok(at)
    }

    /// The same, if the ASL agrees too.
    fn comune_of_asl<T>(
        &self,
        row: &Row<T>,
        istat: &str,
        name: &str,
        sigla: &str,
        asl: &str,
    ) -> Result<usize, String> {
        let at = self.comune(row, istat, name, sigla)?;
        if self.comuni[at].asl != one_of_asl(row, asl)? {
            return row.refuse(format!(
                "{name} is not in {asl} according to asl_comuni.csv; correct the wrong one"
            ));
        }
        Ok(at)
    }
}

fn consultori(rows: &[Row<rows::Consultorio>], known: &Known<'_>) -> Result<Vec<Place>, String> {
    let mut places = Vec::new();
    let mut ids = BTreeSet::new();
    for row in rows {
        let cells = &row.cells;
        sourced(row, "source", &cells.source)?;
        if cells.id.is_empty() || !ids.insert(&cells.id) {
            return row.refuse(format!(
                "the id `{}` is empty or another row's; give each its own",
                cells.id
            ));
        }
        let kind = match cells.natura.as_str() {
            "pubblico" => 'u',
            "privato accreditato" => 'r',
            other => {
                return row.refuse(format!(
                    "`natura` must be `pubblico` or `privato accreditato`, not `{other}`"
                ));
            }
        };
        name(row, &cells.nome)?;
        contacts(
            row,
            &cells.cap,
            &[&cells.telefono, &cells.telefono2],
            &cells.email,
            &cells.web,
        )?;
        year(row, "anno_dato", &cells.anno_dato, false)?;
        year(row, "anno_aggiornamento", &cells.anno_aggiornamento, true)?;
        let later = cells.anno_aggiornamento > cells.anno_dato;
        places.push(Place {
            kind,
            comune: known.comune_of_asl(
                row,
                &cells.istat,
                &cells.comune,
                &cells.sigla,
                &cells.asl_2014,
            )?,
            id: cells.id.clone(),
            name: cells.nome.clone(),
            address: cells.indirizzo.clone(),
            cap: cells.cap.clone(),
            phone: cells.telefono.clone(),
            phone_2: cells.telefono2.clone(),
            email: cells.email.clone(),
            web: cells.web.clone(),
            year: cells.anno_dato.clone(),
            checked: if later {
                cells.anno_aggiornamento.clone()
            } else {
                String::new()
            },
            point: point(row, &cells.lat, &cells.lon)?,
        });
    }
    places.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(places)
}

/// The CAV, and the national helpline.
fn cav(
    rows: &[Row<rows::Cav>],
    known: &Known<'_>,
) -> Result<(Vec<Place>, (String, String)), String> {
    let mut places = Vec::new();
    let mut helpline = None;
    for (at, row) in rows.iter().enumerate() {
        let cells = &row.cells;
        sourced(row, "source", &cells.source)?;
        name(row, &cells.nome)?;
        contacts(
            row,
            &cells.cap,
            &[&cells.telefono],
            &cells.email,
            &cells.web,
        )?;
        let kind = match cells.tipo.as_str() {
            "sede" => 'c',
            "sede staccata" => 'b',
            "sportello" => 's',
            // Nobody goes there.
            "federazione" => continue,
            "numero verde" => {
                if cells.telefono.is_empty() || helpline.is_some() {
                    return row.refuse("there must be one `numero verde`, with its `telefono`");
                }
                helpline = Some((cells.nome.clone(), cells.telefono.clone()));
                continue;
            }
            other => {
                return row.refuse(format!(
                    "`tipo` must be `sede`, `sede staccata`, `sportello`, `federazione` or `numero verde`, not `{other}`"
                ));
            }
        };
        places.push(Place {
            kind,
            comune: known.comune_of_asl(
                row,
                &cells.istat,
                &cells.comune,
                &cells.sigla,
                &cells.asl_2014,
            )?,
            id: format!("CAV-{}", at + 1),
            name: cells.nome.clone(),
            address: cells.indirizzo.clone(),
            cap: cells.cap.clone(),
            phone: cells.telefono.clone(),
            phone_2: String::new(),
            email: cells.email.clone(),
            web: cells.web.clone(),
            year: cells.anno_fonte.clone(),
            checked: String::new(),
            point: point(row, &cells.lat, &cells.lon)?,
        });
    }
    places.sort_by(|a, b| a.id.cmp(&b.id));
    match helpline {
        Some(helpline) => Ok((places, helpline)),
        None => Err(format!(
            "{}/cav.csv:1: there must be one `numero verde`: it stands in where an ASL has no CAV",
            super::FOLDER
        )),
    }
}

fn sourced<T>(row: &Row<T>, column: &str, cell: &str) -> Result<(), String> {
    if cell.trim().is_empty() {
        return row.refuse(format!(
            "`{column}` is empty; say where this row comes from"
        ));
    }
    Ok(())
}

fn one_of_asl<T>(row: &Row<T>, name: &str) -> Result<Asl, String> {
    let slug = folded(name.strip_prefix("ASL ").unwrap_or_default()).replace(' ', "-");
    match Asl::from_slug(&slug) {
        Some(asl) => Ok(asl),
        None => row.refuse(format!(
            "`{name}` is none of the fifteen ASL of 2014, such as `ASL Bergamo`"
        )),
    }
}

/// A name must be there, and have none of the characters that the texts use for themselves.
fn name<T>(row: &Row<T>, name: &str) -> Result<(), String> {
    if name.trim() != name || name.is_empty() || name.contains(['|', '~']) {
        return row.refuse(format!(
            "a name must not be empty, begin or end with a space, or have a `|` or `~`: `{name}`"
        ));
    }
    Ok(())
}

fn point<T>(row: &Row<T>, lat: &str, lon: &str) -> Result<Point, String> {
    let coordinate = |text: &str, within: &std::ops::RangeInclusive<u32>| {
        hundred_thousandths(text).filter(|value| within.contains(value))
    };
    match (coordinate(lat, &BOX[0]), coordinate(lon, &BOX[1])) {
        (Some(lat), Some(lon)) => Ok(Point { lat, lon }),
        _ => row.refuse(format!(
            "`{lat}`, `{lon}` is no point of Lombardia: `lat` is 44.6 to 46.7, `lon` 8.4 to 11.5, with a point and at most five decimals"
        )),
    }
}

/// `45.4643` is 4,546,430, exactly: a float could lose the last figure.
fn hundred_thousandths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.')?;
    if !(1..=2).contains(&whole.len())
        || !(1..=5).contains(&part.len())
        || !figures(whole)
        || !figures(part)
    {
        return None;
    }
    format!("{whole}{part:0<5}").parse().ok()
}

fn contacts<T>(
    row: &Row<T>,
    cap: &str,
    phones: &[&str],
    email: &str,
    web: &str,
) -> Result<(), String> {
    if !cap.is_empty() && (cap.len() != 5 || !figures(cap)) {
        return row.refuse(format!("`cap` must be five figures or empty, not `{cap}`"));
    }
    for phone in phones.iter().filter(|phone| !phone.is_empty()) {
        let right = phone.split_once(' ').is_some_and(|(area, number)| {
            (2..=4).contains(&area.len())
                && (8..=11).contains(&(area.len() + number.len()))
                && figures(area)
                && figures(number)
                && area.starts_with(['0', '3', '8'])
        });
        if !right {
            return row.refuse(format!(
                "`{phone}` is no telephone number; write area code, one space, number: `035 759707`"
            ));
        }
    }
    if !email.is_empty() && (!email.contains('@') || email.contains(' ')) {
        return row.refuse(format!("`{email}` is no e-mail address"));
    }
    if !web.is_empty() && (!web.contains('.') || web.contains([' ', ':'])) {
        return row.refuse(format!(
            "`{web}` is no site; write it without a scheme: `www.asst-lecco.it`"
        ));
    }
    Ok(())
}

fn year<T>(row: &Row<T>, column: &str, year: &str, may_be_empty: bool) -> Result<(), String> {
    if (year.is_empty() && may_be_empty) || (year.len() == 4 && figures(year)) {
        return Ok(());
    }
    row.refuse(format!(
        "`{column}` must be a year of four figures, not `{year}`"
    ))
}

fn figures(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|figure| figure.is_ascii_digit())
}

fn folded(name: &str) -> String {
    let mut into = String::new();
    fold(name, &mut into);
    into
}
